-- 高新技术企业所得税减按 15%（二（一）2）：取数年度的 12 月 31 日在有效期内；没有数的，截至日在有效期内才是未知
WITH 证 AS (
    SELECT 企业,
        bool_or(高企有效(认定日期, 复审通过日期, 有效期至, 撤销日期, DATE '2022-12-31')) AS 到2022,
        bool_or(高企有效(认定日期, 复审通过日期, 有效期至, 撤销日期, DATE '2021-12-31')) AS 到2021,
        bool_or(高企有效(认定日期, 复审通过日期, 有效期至, 撤销日期, 截至日())) AS 到今天
    FROM 资质 WHERE 资质 = '高新技术企业' GROUP BY 企业),
户 AS (
    SELECT 企业.行, coalesce(应纳税所得额_2022, 应纳税所得额_2021) AS 数,
        CASE WHEN 应纳税所得额_2022 IS NOT NULL THEN coalesce(到2022, false)
            WHEN 应纳税所得额_2021 IS NOT NULL THEN coalesce(到2021, false)
            WHEN coalesce(到今天, false) THEN NULL ELSE false END AS 够条件
    FROM 企业 LEFT JOIN 证 ON 证.企业 = 企业.行)
SELECT 行, 0 AS 环节, 够条件, round(0.10 * greatest(0.00, 数), 2) AS 金额
FROM 户
