# What the verbs share. Sourced by ./peiyu, with the repository's root as the working folder.

say() { printf '· %s\n' "$*" >&2; }

# Installs Debian's packages that are missing; says what it could not do instead of stopping half-way.
install_packages() {
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null; then
    say "缺少 ${missing[*]}，这台机器没有 apt-get，请自行安装。"
    return 1
  fi
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  say "安装 ${missing[*]}……"
  $sudo apt-get update -qq >/dev/null
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

need_dotnet() {
  command -v dotnet >/dev/null || { say "没有 .NET SDK 10，请先安装：https://dotnet.microsoft.com/download"; exit 2; }
}

# The pages' style sheets come by npm, so the build of the web needs Node.
need_node() {
  command -v npm >/dev/null || install_packages nodejs npm
}

# A source that is newer than what was built; nothing where there is none.
newer_source() {
  find src Directory.Build.props Directory.Packages.props global.json \
    \( -name bin -o -name obj -o -name node_modules -o -path '*/wwwroot/lib' \) -prune -o -type f -newer "$1" -print -quit
}

# The tool, compiled ahead of time where that can be had: a verb that lives for a second spends half of it compiling otherwise.
tool=$PWD/artifacts/peiyu/peiyu
build_tool() {
  if [ -x "$tool" ] && [ -z "$(newer_source "$tool.dll")" ]; then return 0; fi
  say "编译……"
  local ahead=(-p:PublishReadyToRun=true -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" --self-contained false)
  # The lock files speak of the build; what is fetched for this machine's processor alone is not written into them.
  dotnet publish src/Peiyu.Cli -c Release -v quiet --nologo -p:NuGetLockFilePath=obj/ahead.lock.json -p:RestoreLockedMode=false "${ahead[@]}" -o artifacts/peiyu >&2 ||
    dotnet publish src/Peiyu.Cli -c Release -v quiet --nologo -o artifacts/peiyu >&2
  touch "$tool.dll"
}

need_dotnet
