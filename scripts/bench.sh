# peiyu bench [ARGUMENTS]: the speeds, as ratios against a named peer in one run; see docs/performance.md.
case "${1:-}" in
  --help | -h) echo "用法：./peiyu bench [enterprise] [evaluate] [import] [columns] [explain] [peers] [duckdb] [duckdb-small] [rulesengine] [engines] [web] [web-small] [web-large] [web-million]　不写就量 enterprise、evaluate、import、columns、explain、web；peers 是 duckdb、rulesengine、engines 三样。"; exit 0 ;;
esac
need_node
install_packages wrk || say "没有 wrk：量不了网页。"
npm --prefix bench/peers ci --silent --no-audit --no-fund >&2 || say "装不上 bench/peers 里的同行：量不了 engines。"
say "编译……"
dotnet build bench/Peiyu.Bench -c Release -v quiet --nologo >&2
build_tool
exec bench/Peiyu.Bench/bin/Release/net10.0/Peiyu.Bench "$@"
