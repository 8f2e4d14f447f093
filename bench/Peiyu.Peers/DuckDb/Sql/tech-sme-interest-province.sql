-- 科技成果转化贷款省级贴息（二（一）2）：放款之日科技型中小企业在有效期内
SELECT 贷款.行, 0 AS 环节,
    CASE WHEN 企业 IS NOT NULL THEN 贷款.行 IN (
        SELECT 贷.行
        FROM 贷款 贷 JOIN 资质 证 ON 证.企业 = 贷.企业
        WHERE 贷.用途 = '科技成果转化' AND 证.资质 = '科技型中小企业'
            AND 科小有效(证.认定日期, 证.复审通过日期, 证.有效期至, 证.撤销日期, 贷.放款日期)) END AS 够条件,
    round(0.4 * 实付利息, 2) AS 金额
FROM 贷款
WHERE 用途 = '科技成果转化' AND 在计划年(放款日期)
