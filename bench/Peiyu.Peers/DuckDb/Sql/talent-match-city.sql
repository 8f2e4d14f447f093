-- 领军人才市级配套资助（二（六）16）：国家、省资助就高，50 万元到 400 万元
SELECT 行, 0 AS 环节, true AS 够条件,
    CASE WHEN coalesce(国家资助额, 省资助额) IS NOT NULL
        THEN least(greatest(greatest(国家资助额, 省资助额), 500000.00), 4000000.00) END AS 金额
FROM 人才
WHERE 工程 IN ('泰山产业领军人才', '国家级人才') AND 在计划年(入选日期)
