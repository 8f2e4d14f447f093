namespace Peiyu.Core.Audit;

/// <summary>Somebody else has been writing for longer than anybody is made to wait; nothing was changed.</summary>
public sealed class DatabaseBusyException(Exception reason)
    : Exception("别人正在写入企业库，这次没有保存。什么都没有改，等一会儿再试。", reason);
