using System.Globalization;
using Microsoft.AspNetCore.Components;
using Peiyu.Core.Boards;
using Peiyu.Core.Entry;
using Peiyu.Web.Components;

namespace Peiyu.Web.Pages.Enterprises.Entry;

/// <summary>A page with a form about an enterprise: it is filled in, checked, and then written.</summary>
public abstract class EntryPage : BoardPage
{
    private const string StepName = "step";
    private const string SeenName = "seen";

    [Parameter] public string Code { get; set; } = "";

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The enterprise; null only for one that is being registered.</summary>
    protected EnterpriseLine? Enterprise { get; private set; }

    protected IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>What kept it from being written, beside the fields; null where nothing did.</summary>
    protected string? Trouble { get; set; }

    /// <summary>Somebody was quicker: what is kept now has to be looked at.</summary>
    protected bool IsConflict { get; private set; }

    /// <summary>Whether the reader looks over what was filled in before it is written.</summary>
    protected bool IsChecking { get; set; }

    /// <summary>Whether what was filled in has been looked over.</summary>
    protected bool IsChecked => Sent(StepName) == "save";

    /// <summary>Whether one more row of a table was asked for, and nothing else.</summary>
    protected bool IsAddingRow => Sent(SentField.MoreKey).Length > 0;

    protected bool FindEnterprise() => (Enterprise = Board.Find(Code)) is not null;

    /// <summary>What was sent; empty where nothing was.</summary>
    protected string Sent(string name) => WasSent ? Http.Request.Form[name].ToString() : "";

    /// <summary>What the form was filled in against: the sender's own until they were shown what somebody else said meanwhile.</summary>
    /// <param name="now">The last that was said about it as it stands.</param>
    protected string SeenOf(long now) => WasSent && !IsConflict ? Sent(SeenName) : now.ToString(CultureInfo.InvariantCulture);

    protected bool WasSent => HttpMethods.IsPost(Http.Request.Method) && Http.Request.HasFormContentType;

    protected void GoTo(string address) => Navigation.NavigateTo(address);

    /// <summary>Shows why it was not written.</summary>
    /// <param name="result">Neither done nor gone.</param>
    /// <param name="idOf">The id of a field on the page, by its name; null for one that is not there.</param>
    protected void Tell(EntryResult result, Func<string, string?> idOf)
    {
        IsChecking = false;
        switch (result)
        {
            case EntryResult.Refused refused:
                Errors = [.. refused.Problems.Where(one => IdOf(one) is not null).Select(one => new FieldError(IdOf(one)!, one.Sentence))];
                Trouble = string.Concat(refused.Problems.Where(one => IdOf(one) is null).Select(one => one.Sentence)) is { Length: > 0 } rest ? rest : null;
                break;
            case EntryResult.Conflict conflict:
                (IsConflict, Trouble) = (true, conflict.Sentence);
                break;
            case EntryResult.Unchanged:
                Trouble = "和现在登记的一样，没有要改的。";
                break;
            case EntryResult.NotFound:
                Trouble = "它已经不在了，可能刚被撤回；请回企业页看看。";
                break;
        }

        string? IdOf(FieldProblem problem) => problem.Field is { } field ? idOf(field) : null;
    }

    protected void Refuse(params IEnumerable<FieldError> errors) => (Errors, IsChecking) = ([.. errors], false);
}
