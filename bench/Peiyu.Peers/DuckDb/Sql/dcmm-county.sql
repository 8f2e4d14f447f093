-- DCMM 贯标奖励（二（三）9）：市级以上，且没有更早的市级以上认定；更早的一件级别未填时未知
WITH 件 AS (
    SELECT 行, 级别, 认定日期, 撤销日期,
        bool_or(级别 IN ('市级', '省级', '国家级')) OVER 先 AS 有过, bool_or(级别 IS NULL) OVER 先 AS 不明
    FROM 资质
    WHERE 资质 = 'DCMM贯标' AND 认定日期 IS NOT NULL
    WINDOW 先 AS (PARTITION BY 企业 ORDER BY 认定日期, 行序 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
SELECT 行, 0 AS 环节,
    级别 IN ('市级', '省级', '国家级') AND CASE WHEN 有过 THEN false WHEN 不明 THEN NULL ELSE true END AS 够条件,
    50000.00 AS 金额
FROM 件
WHERE 未撤销(撤销日期) AND 在计划年(认定日期)
