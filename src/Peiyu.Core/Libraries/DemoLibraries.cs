using Peiyu.Core.Access;
using Peiyu.Core.Boards;

namespace Peiyu.Core.Libraries;

/// <summary>Gives the invented enterprises a history: what the rules proposed at the end of March was confirmed then.</summary>
public sealed class DemoLibraries(BoardSource boards, LibraryReader reader, LibraryKeeper keeper)
{
    private const string Reason = "演示数据：年初建库";

    /// <summary>How many enterprises came into a library; 0 where anything has been decided already.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var on = new DateOnly(boards.Plan.Year, 3, 31);
        var libraries = await reader.OfAsync(await boards.GetAsync(on, Scope.County, ct), ct);
        if (libraries.Last > 0)
        {
            return 0;
        }

        var receipt = await keeper.DecideAsync(
            Actor.CommandLine, [.. libraries.Proposals.SelectMany(proposal => proposal.Choices(confirm: true))], Reason, on, ct);
        return receipt.Done.Count;
    }
}
