-- 领军人才创办企业贷款贴息（二（六）16）：同一人才各年度合计不超过 100 万元，按放款日期、贷款编号先后占用
WITH 件 AS (
    SELECT 贷款.行, 贷款.人才, 放款日期, 贷款编号,
        放款日期 >= 创办企业日期 AND 放款日期 <= CAST(创办企业日期 + INTERVAL 3 YEAR AS DATE) AND NOT 其他贴息 AS 够条件,
        round(0.5 * 基准利率利息, 2) AS 应得
    FROM 贷款 LEFT JOIN 人才 ON 人才.行 = 贷款.人才
    WHERE 用途 = '领军人才创办企业' AND 放款日期 <= 截至日()),
占用 AS (
    SELECT 行, 放款日期,
        least(应得, greatest(0.00, 1000000.00 - coalesce(sum(应得) OVER 先, 0.00)))::DECIMAL(14, 2) AS 金额
    FROM 件 WHERE 够条件 AND 应得 IS NOT NULL
    WINDOW 先 AS (PARTITION BY 人才 ORDER BY 放款日期, 贷款编号, 行 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
SELECT 行, 0 AS 环节, true AS 够条件, 金额 FROM 占用 WHERE 在计划年(放款日期)
UNION ALL
SELECT 行, 0, 够条件, NULL FROM 件 WHERE 在计划年(放款日期) AND (够条件 IS NOT TRUE OR 应得 IS NULL)
