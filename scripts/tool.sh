# peiyu VERB …: the command line tool. Paths are meant as the caller wrote them.
tool=$PWD/src/Peiyu.Cli/bin/Release/net10.0/peiyu
build src/Peiyu.Cli "$tool.dll"
export Peiyu__Plan=${Peiyu__Plan:-$PWD/plans/guanxian-2023} Peiyu__Database=${Peiyu__Database:-$PWD/var/peiyu.db}
cd "$called_from"
exec "$tool" "$@"
