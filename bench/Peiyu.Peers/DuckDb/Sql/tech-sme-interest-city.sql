-- 科技成果转化贷款市级贴息（二（一）2）：以省级贴息四舍五入到分的金额为基数
SELECT 行, 环节, 够条件, round(0.5 * 金额, 2) AS 金额
FROM ({tech-sme-interest-province})
