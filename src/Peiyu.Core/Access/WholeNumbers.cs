using Peiyu.Plans.Model;

namespace Peiyu.Core.Access;

/// <summary>Who is shown telephone and account numbers whole: on a case's own page whoever pays it and whose it is, and nobody in a list.</summary>
public static class WholeNumbers
{
    /// <param name="actor">Who looks.</param>
    /// <param name="kind">The case's kind.</param>
    /// <param name="code">The enterprise that it hangs on; null for one that hangs on none.</param>
    public static bool AreFor(Actor actor, Kind kind, string? code) =>
        actor.May(Acts.Pay, kind.Name) || (code is not null && actor.Scope.Enterprise == code);
}
