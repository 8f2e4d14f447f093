-- 技术改造购置费支持（二（二）4）：空着的购置费不计，全都空着时未知
SELECT 项目.行, 0 AS 环节, 工业(行业代码) AS 够条件,
    CASE WHEN coalesce(设备购置费, 软件购置费, 知识产权购置费, 科技成果购置费) IS NOT NULL THEN round(0.1 * (
        coalesce(设备购置费, 0.00) + coalesce(软件购置费, 0.00) + coalesce(知识产权购置费, 0.00) + coalesce(科技成果购置费, 0.00)), 2) END AS 金额
FROM 项目 LEFT JOIN 企业 ON 企业.行 = 项目.企业
WHERE 类别 = '技术改造' AND 在计划年(开工日期)
