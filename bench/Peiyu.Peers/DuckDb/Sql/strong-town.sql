-- 民营经济高质量发展强镇奖励（二（五）13）：够条件而没有金额
SELECT 行, 0 AS 环节, 级别 IN ('市级', '省级') AS 够条件, NULL::DECIMAL(14, 2) AS 金额
FROM 强镇
WHERE 在计划年(认定日期)
