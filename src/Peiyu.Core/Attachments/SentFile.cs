namespace Peiyu.Core.Attachments;

/// <summary>A file as somebody sent it.</summary>
/// <param name="Name">As it was sent.</param>
/// <param name="Content">All of it.</param>
public sealed record SentFile(string Name, byte[] Content)
{
    /// <summary>Without a path and odd characters.</summary>
    internal string CleanName => AttachmentName.Clean(Name);
}
