namespace Peiyu.Core.Attachments;

/// <summary>A sort of file that may be attached, known by how its content begins; its name is not believed.</summary>
/// <param name="Media">The media type under which it is given out.</param>
/// <param name="Extensions">The endings that go with it.</param>
/// <param name="Start">How its content begins.</param>
internal sealed record AttachmentType(string Media, IReadOnlyList<string> Extensions, byte[] Start)
{
    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    public static IReadOnlyList<AttachmentType> All { get; } =
    [
        new("application/pdf", [".pdf"], "%PDF-"u8.ToArray()),
        new("image/jpeg", [".jpg", ".jpeg"], [0xFF, 0xD8, 0xFF]),
        new("image/png", [".png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], Zip),
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], Zip),
        new("application/ofd", [".ofd"], Zip),
    ];

    /// <summary>The type of a file; null where its content is none of them or is not what its name says.</summary>
    public static AttachmentType? Of(string name, ReadOnlySpan<byte> content)
    {
        var extension = Path.GetExtension(name);
        foreach (var type in All)
        {
            if (type.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) && content.StartsWith(type.Start))
            {
                return type;
            }
        }

        return null;
    }
}
