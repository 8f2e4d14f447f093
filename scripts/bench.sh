# peiyu bench [ARGUMENTS]: the speeds, as ratios against a named peer in one run; see docs/performance.md.
case "${1:-}" in
  --help | -h) echo "用法：./peiyu bench [enterprise] [evaluate] [import] [columns] [web] [web-small] [web-large] [web-million]　不写就量前五样。"; exit 0 ;;
esac
need_node
install_packages wrk || say "没有 wrk：量不了网页。"
say "编译……"
dotnet build bench/Peiyu.Bench -c Release -v quiet --nologo >&2
build_tool
exec bench/Peiyu.Bench/bin/Release/net10.0/Peiyu.Bench "$@"
