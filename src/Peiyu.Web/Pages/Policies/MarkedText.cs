using Microsoft.AspNetCore.Components;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Marked words without a blank between them, as the document has none: a template would put one at each line's end.</summary>
internal static class MarkedText
{
    public static RenderFragment Of(IReadOnlyList<MarkedWords> words) => builder =>
    {
        foreach (var part in words)
        {
            if (part.Circle is not { } circle)
            {
                builder.AddContent(0, part.Text);
                continue;
            }

            builder.OpenElement(1, "mark");
            builder.AddContent(2, part.Text);
            builder.OpenElement(3, "sup");
            builder.AddContent(4, circle);
            builder.CloseElement();
            builder.CloseElement();
        }
    };

    /// <summary>A sentence of its own kind: one that is executed, or one that only stands beside it.</summary>
    public static RenderFragment Sentence(string @class, RenderFragment words) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", @class);
        builder.AddContent(2, words);
        builder.CloseElement();
    };
}
