# peiyu VERB …: the command line tool. Paths are meant as the caller wrote them.
need_node
build_tool
export Peiyu__Plan=${Peiyu__Plan:-$PWD/plans/guanxian-2023} Peiyu__Database=${Peiyu__Database:-$PWD/var/peiyu.db}
cd "$called_from"
exec "$tool" "$@"
