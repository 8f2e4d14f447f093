# A throw-away PostgreSQL of the installed programs for the database tests. Sourced; sets PEIYU_TEST_POSTGRES.

start_postgres() {
  [ -n "${PEIYU_TEST_POSTGRES:-}" ] && return 0
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || install_packages postgresql || true
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    say "没有 PostgreSQL 的程序：在它上面的测试会显示为跳过。"
    return 0
  fi
  postgres_home=$(mktemp -d /tmp/peiyu-postgres.XXXXXX)
  local port=$((20000 + RANDOM % 20000))
  # PostgreSQL refuses to run as root.
  as_postgres=()
  if [ "$(id -u)" -eq 0 ]; then
    as_postgres=(runuser -u postgres --)
    chown postgres "$postgres_home"
  fi
  "${as_postgres[@]}" "$bin/initdb" -D "$postgres_home/data" -U peiyu -A trust -E UTF8 --no-sync >/dev/null
  "${as_postgres[@]}" "$bin/pg_ctl" -D "$postgres_home/data" -w -l "$postgres_home/log" \
    -o "-p $port -k $postgres_home -h 127.0.0.1 -c fsync=off -c full_page_writes=off" start >/dev/null
  postgres_bin=$bin
  trap stop_postgres EXIT
  export PEIYU_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=peiyu;Database=postgres"
}

stop_postgres() {
  "${as_postgres[@]}" "$postgres_bin/pg_ctl" -D "$postgres_home/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$postgres_home"
}
