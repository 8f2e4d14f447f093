# peiyu run [--empty]: sets up what is missing, fills an empty register with the invented enterprises, starts the web.
demo=demo/guanxian-2023
while [ $# -gt 0 ]; do
  case "$1" in
    --empty) demo="" ;;
    --help | -h) echo "用法：./peiyu run [--empty]　建好数据库、导入演示数据、启动网站；--empty 不带演示数据。"; exit 0 ;;
    *) say "不认识的选项“$1”；可以写 --empty（不带演示数据）。"; exit 2 ;;
  esac
  shift
done
need_node
build_tool
"$tool" prepare ${demo:+--demo "$demo"}
# The demonstration may be looked at without a second factor; the pages say so.
[ -z "$demo" ] || export Peiyu__SecondFactor=${Peiyu__SecondFactor:-optional}
# Several people look at it at one time, as the same official.
[ -z "$demo" ] || export Peiyu__Sessions__MostOfOfficials=${Peiyu__Sessions__MostOfOfficials:-0}
set -- serve
. scripts/tool.sh
