namespace Peiyu.Core.Attachments;

/// <summary>An attachment without its content.</summary>
public sealed record AttachmentRow(long Id, string Name, string Type, long Size, DateTime At, string By, string Hash);
