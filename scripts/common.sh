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

# Builds a project in Release when a source is newer than what was built.
build() {
  local project=$1 output=$2
  if [ ! -f "$output" ] || [ -n "$(find src Directory.Build.props Directory.Packages.props global.json \
      \( -name bin -o -name obj -o -name node_modules -o -path '*/wwwroot/lib' \) -prune -o -type f -newer "$output" -print -quit)" ]; then
    say "编译 $(basename "$project")……"
    dotnet build "$project" -c Release -v quiet --nologo >&2
    touch "$output"
  fi
}

need_dotnet
