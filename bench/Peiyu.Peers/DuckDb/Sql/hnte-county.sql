-- 高新技术企业县级奖补（二（一）2）：认定和复审通过各算一次
SELECT 行, 0 AS 环节, true AS 够条件, 100000.00 AS 金额
FROM 资质
WHERE 资质 = '高新技术企业' AND 未撤销(撤销日期) AND 在计划年(认定日期)
UNION ALL
SELECT 行, 1 AS 环节, true, 100000.00
FROM 资质
WHERE 资质 = '高新技术企业' AND 未撤销(撤销日期) AND 在计划年(复审通过日期)
