# peiyu serve [--urls …]: starts the web on http://localhost:5080.
need_node
set -- serve "$@"
. scripts/tool.sh
