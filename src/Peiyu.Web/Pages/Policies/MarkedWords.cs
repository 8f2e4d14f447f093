namespace Peiyu.Web.Pages.Policies;

/// <summary>Some words of a sentence.</summary>
/// <param name="Text">The words.</param>
/// <param name="Number">What ties them to words elsewhere; null where nothing does.</param>
public sealed record MarkedWords(string Text, int? Number)
{
    /// <summary>①.</summary>
    public string? Circle => Number is { } number ? number <= 20 ? ((char)('①' + number - 1)).ToString() : $"({number})" : null;
}
