# peiyu test [NAME …]: installs what the tests need and runs all suites, or those whose names contain a word.
case "${1:-}" in
  --help | -h) echo "用法：./peiyu test [名称 …]　跑全部测试，或名称里含这个词的，如 ./peiyu test Core。"; exit 0 ;;
esac
. scripts/postgres.sh
need_node
install_packages chromium fonts-noto-cjk || say "没有 Chromium：浏览器测试会显示为跳过。"
install_packages hledger || say "没有 hledger：用它复核总账的测试会显示为跳过。"
start_postgres

say "编译……"
dotnet build Peiyu.slnx -c Release -v quiet --nologo >&2

# What failed, without what the hosts under test say of themselves.
tell() { grep -vE '^(网站在|[{]"at"|warn: |      (A request body size|The required antiforgery))' "$1" || true; }

passed=0 failed=0 skipped=0
log=$(mktemp)
for project in tests/*.Tests; do
  name=$(basename "$project")
  if [ $# -gt 0 ]; then
    wanted=""
    for word in "$@"; do case "$name" in *"$word"*) wanted=1 ;; esac; done
    [ -n "$wanted" ] || continue
  fi
  say "$name"
  code=0
  "$project/bin/Release/net10.0/$name" -noColor >"$log" 2>&1 || code=$?
  summary=$(grep -E 'Total: [0-9]+' "$log" | tail -n 1 || true)
  figure() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
  total=$(figure Total) bad=$(($(figure Failed) + $(figure Errors))) left=$(($(figure Skipped) + $(figure 'Not Run')))
  # A suite that dies before its summary, or runs nothing, has failed.
  if [ -z "$total" ] || { [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; } || [ "$total" -eq 0 ]; then
    bad=$((bad + 1)) total=$((${total:-0} + 1))
    tell "$log"
  elif [ "$bad" -gt 0 ]; then
    tell "$log"
  else
    grep -E '\[SKIP\]' "$log" | sed 's/^ */  跳过：/' || true
  fi
  printf '  %s: %s passed, %s failed, %s skipped\n' "$name" $((total - bad - left)) "$bad" "$left"
  passed=$((passed + total - bad - left)) failed=$((failed + bad)) skipped=$((skipped + left))
done
rm -f "$log"
if [ "$skipped" -gt 0 ]; then
  printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
else
  printf '%s passed, %s failed\n' "$passed" "$failed"
fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
