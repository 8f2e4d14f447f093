# peiyu check: format, analyzers as errors, architecture, every plan with its cases and coverage.
need_node
say "格式……"
dotnet format Peiyu.slnx --verify-no-changes --verbosity quiet
say "分析器（警告即错误）……"
dotnet build Peiyu.slnx -c Release -v quiet --nologo
say "架构……"
tests/Peiyu.Architecture.Tests/bin/Release/net10.0/Peiyu.Architecture.Tests -noColor -noLogo
say "计划……"
for plan in plans/*/plan.yaml; do
  src/Peiyu.Cli/bin/Release/net10.0/peiyu check "$(dirname "$plan")"
done
src/Peiyu.Cli/bin/Release/net10.0/peiyu check plans/shapes
say "都没有问题。"
