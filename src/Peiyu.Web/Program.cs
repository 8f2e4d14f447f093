using Peiyu.Web;

return await PeiyuWeb.RunAsync(args, CancellationToken.None);
