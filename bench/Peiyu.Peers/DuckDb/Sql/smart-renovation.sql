-- 智能化改造购置费支持（二（三）8）：同一企业计划年内合计不超过 500 万元，按开工日期、项目编号先后占用
WITH 件 AS (
    SELECT 行, 企业, 开工日期, 项目编号,
        CASE WHEN coalesce(设备购置费, 软件购置费) IS NOT NULL
            THEN round(0.1 * (coalesce(设备购置费, 0.00) + coalesce(软件购置费, 0.00)), 2) END AS 应得
    FROM 项目
    WHERE 类别 = '智能化改造' AND 在计划年(开工日期))
SELECT 行, 0 AS 环节, true AS 够条件,
    least(应得, greatest(0.00, 5000000.00 - coalesce(sum(应得) OVER 先, 0.00)))::DECIMAL(14, 2) AS 金额
FROM 件 WHERE 应得 IS NOT NULL
WINDOW 先 AS (PARTITION BY 企业 ORDER BY 开工日期, 项目编号, 行 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
UNION ALL
SELECT 行, 0 AS 环节, true, NULL FROM 件 WHERE 应得 IS NULL
