using Peiyu.Web;

await PeiyuWeb.Build(args).RunAsync();
