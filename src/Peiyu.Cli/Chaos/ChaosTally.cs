using System.Globalization;
using Peiyu.Core.Proofs;

namespace Peiyu.Cli.Chaos;

/// <summary>What the trial counts.</summary>
internal sealed class ChaosTally
{
    private readonly HashSet<long> _made = [];
    private readonly HashSet<long> _promised = [];
    private readonly HashSet<long> _lost = [];
    private readonly HashSet<long> _twice = [];
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private BookProof _last = new([], [], 0);

    /// <summary>How often the run was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How often it lived and had claims left to pay.</summary>
    public int Interrupted { get; private set; }

    /// <summary>How often a payment was asked for and not answered.</summary>
    public int Unanswered { get; private set; }

    /// <summary>How often a payment was asked for again, and how often it was said that it was paid already.</summary>
    public int Again { get; private set; }

    public int AlreadyPaid { get; private set; }

    /// <summary>Claims that wait for their payment, by the last proof.</summary>
    public int Waiting => _last.Claims.Count(claim => !claim.IsPaid);

    public IReadOnlyCollection<string> Faults => _faults;

    private int Paid => _last.Claims.Count(claim => claim is { IsPaid: true, Payments: 1 });

    /// <summary>Whether the trial shows what it is for.</summary>
    public bool Holds => _lost.Count == 0 && _twice.Count == 0 && _faults.Count == 0 && Paid == _made.Count && Interrupted > 0;

    public void Make(IEnumerable<long> claims) => _made.UnionWith(claims);

    /// <summary>What somebody was told to be paid has to be paid ever after.</summary>
    public void Promise(IEnumerable<long> claims) => _promised.UnionWith(claims);

    public void Kill(ChaosChild child)
    {
        Kills++;
        Unanswered += child is { IsInterrupted: true, Unanswered: not null } ? 1 : 0;
        Promise(child.Answered);
        Blame(child.Complaint);
    }

    public void CountInterrupted() => Interrupted++;

    public void AskAgain(bool wasPaid)
    {
        Again++;
        AlreadyPaid += wasPaid ? 1 : 0;
    }

    public void Blame(string? fault)
    {
        if (fault is not null)
        {
            _faults.Add(fault);
        }
    }

    public void Prove(BookProof proof)
    {
        _last = proof;
        _faults.UnionWith(proof.Faults);
        var known = proof.Claims.ToDictionary(claim => claim.Id);
        _lost.UnionWith(_made.Where(id => !known.ContainsKey(id)));
        _lost.UnionWith(_promised.Where(id => known.GetValueOrDefault(id) is not { IsPaid: true, Payments: > 0 }));
        _twice.UnionWith(proof.Claims.Where(claim => claim.Payments > 1).Select(claim => claim.Id));
    }

    /// <summary>How the payments in the air were settled.</summary>
    public string Told => string.Create(
        CultureInfo.InvariantCulture,
        $"断在一笔付款还没有答复时 {Unanswered:N0} 次；重发 {Again:N0} 次，其中 {AlreadyPaid:N0} 次答“已经付过”，没有再付。");

    /// <summary>All of it in one line.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills:N0} 次中断，其中 {Interrupted:N0} 次在付款途中；申领 {_made.Count:N0} 件，付 {Paid:N0} 件，丢 {_lost.Count:N0} 件，重 {_twice.Count:N0} 件，账不平 {_faults.Count:N0} 处");
}
