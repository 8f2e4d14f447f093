using Peiyu.Core.Access;
using Peiyu.Core.Data;

namespace Peiyu.Core.Audit;

/// <summary>A change while it is made: the database within its transaction, who makes it, and what is to be on record.</summary>
public sealed class AuditedWork
{
    private readonly List<(string Act, string On, string Subject, string Reason, string Details)> _said = [];

    internal AuditedWork(PeiyuDb db, Actor actor, DateTime now) => (Db, Actor, Now) = (db, actor, now);

    internal PeiyuDb Db { get; }

    public Actor Actor { get; }

    /// <summary>UTC, whole milliseconds.</summary>
    public DateTime Now { get; }

    internal IReadOnlyList<(string Act, string On, string Subject, string Reason, string Details)> Said => _said;

    /// <summary>Takes back what was to be on record since so many acts: what they spoke of was rolled back.</summary>
    internal void Forget(int since) => _said.RemoveRange(since, _said.Count - since);

    /// <summary>Puts an act on record when the change is made.</summary>
    /// <param name="act">One of <see cref="Plans.Model.Acts"/>, or a word of its own for signing in and out.</param>
    /// <param name="on">A kind's name or one of <see cref="Plans.Model.RightOn"/>.</param>
    /// <param name="subject">The thing itself in words.</param>
    /// <param name="reason">Why, as the person wrote it; empty where none was asked.</param>
    /// <param name="details">Before and after in words; empty where there is nothing more to say.</param>
    public void Record(string act, string on, string subject, string reason = "", string details = "") =>
        _said.Add((act, on, subject, reason, details));
}
