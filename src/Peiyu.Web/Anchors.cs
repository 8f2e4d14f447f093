namespace Peiyu.Web;

/// <summary>The ids of places in pages. Chinese is allowed in an id; blanks are not.</summary>
public static class Anchors
{
    public static string Clause(string id) => Of("c", id);

    public static string Of(string sort, string id) => $"{sort}-{id.Replace(' ', '_')}";
}
