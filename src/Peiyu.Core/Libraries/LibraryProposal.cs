using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>Something that the rules propose and an official decides: to enter, to leave, or both at once (转库).</summary>
/// <param name="Enterprise">Who.</param>
/// <param name="From">The library that it would leave; null where it leaves none.</param>
/// <param name="To">The library that it would enter; null where it enters none.</param>
public sealed record LibraryProposal(EnterpriseLine Enterprise, Library? From, Library? To)
{
    public ProposalKind Kind => (From, To) switch
    {
        (null, _) => ProposalKind.Enter,
        (_, null) => ProposalKind.Leave,
        _ => ProposalKind.Move,
    };

    /// <summary>入库, 出库, 从基础种子库转入, 转到高级成长库; as seen from a library.</summary>
    public string WordsFor(Library library) => Kind switch
    {
        ProposalKind.Enter => "入库",
        ProposalKind.Leave => "出库",
        _ => To == library ? $"从{From!.Name}转入" : $"转到{To!.Name}",
    };

    public bool IsAbout(Library library) => From == library || To == library;

    /// <summary>The decisions that confirm it, or refuse it.</summary>
    public IEnumerable<LibraryChoice> Choices(bool confirm)
    {
        if (From is not null)
        {
            yield return new(From, Enterprise.Code, confirm ? LibraryVerdict.Leave : LibraryVerdict.RefuseLeave);
        }

        if (To is not null)
        {
            yield return new(To, Enterprise.Code, confirm ? LibraryVerdict.Enter : LibraryVerdict.RefuseEntry);
        }
    }
}
