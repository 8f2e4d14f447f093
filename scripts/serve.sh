# peiyu serve: starts the web on http://localhost:5080.
need_node
web=src/Peiyu.Web/bin/Release/net10.0/Peiyu.Web
build src/Peiyu.Web "$web.dll"
say "网站在 http://localhost:5080 ，按 Ctrl+C 停止。"
exec "$web" --contentRoot src/Peiyu.Web "$@"
