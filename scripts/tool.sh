# peiyu VERB …: the command line tool.
tool=src/Peiyu.Cli/bin/Release/net10.0/peiyu
build src/Peiyu.Cli "$tool.dll"
exec "$tool" "$@"
