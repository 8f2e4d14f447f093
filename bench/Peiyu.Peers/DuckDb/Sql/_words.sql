-- 各条 SQL 共用的词。{as-of} 是截至日。DuckDB 把宏展开在用它的地方。
CREATE OR REPLACE MACRO 截至日() AS DATE '{as-of}';
-- 事由发生在计划年内，且到截至日已经发生
CREATE OR REPLACE MACRO 在计划年(日) AS 日 BETWEEN DATE '2023-01-01' AND least(DATE '2023-12-31', DATE '{as-of}');
CREATE OR REPLACE MACRO 未撤销(日) AS 日 IS NULL OR 日 > DATE '{as-of}';
CREATE OR REPLACE MACRO 大类(代码) AS try_cast(substring(代码::VARCHAR, 2, 2) AS INTEGER);
CREATE OR REPLACE MACRO 工业(代码) AS 大类(代码) BETWEEN 6 AND 46;
-- 统计上大中小微型企业划分办法；没填规模的只划工业企业，缺从业人员或营业收入的未知
CREATE OR REPLACE MACRO 规模(所填, 代码, 从业人员, 营业收入) AS CASE
    WHEN 所填 IS NOT NULL THEN 所填::VARCHAR
    WHEN 工业(代码) AND 从业人员 IS NOT NULL AND 营业收入 IS NOT NULL THEN CASE
        WHEN 从业人员 >= 1000 AND 营业收入 >= 400000000 THEN '大型'
        WHEN 从业人员 >= 300 AND 营业收入 >= 20000000 THEN '中型'
        WHEN 从业人员 >= 20 AND 营业收入 >= 3000000 THEN '小型'
        ELSE '微型' END END;
-- 认定与复审通过中较晚、且不晚于所问之日的一个；没有就没有效
CREATE OR REPLACE MACRO 起算日(认定, 复审, 日) AS greatest(CASE WHEN 认定 <= 日 THEN 认定 END, CASE WHEN 复审 <= 日 THEN 复审 END);
CREATE OR REPLACE MACRO 高企有效(认定, 复审, 有效期至, 撤销, 日) AS coalesce(
    起算日(认定, 复审, 日) IS NOT NULL
    AND 日 <= coalesce(有效期至, CAST(起算日(认定, 复审, 日) + INTERVAL 3 YEAR - INTERVAL 1 DAY AS DATE))
    AND (撤销 IS NULL OR 撤销 > 日), false);
CREATE OR REPLACE MACRO 科小有效(认定, 复审, 有效期至, 撤销, 日) AS coalesce(
    起算日(认定, 复审, 日) IS NOT NULL
    AND 日 <= coalesce(有效期至, make_date(year(起算日(认定, 复审, 日)), 12, 31))
    AND (撤销 IS NULL OR 撤销 > 日), false);
