using System.Security.Cryptography;
using System.Text;
using Peiyu.Core.Boards;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

/// <summary>
/// The tag of an answer that is made from a board: the same as long as nobody changes the register, for the same day and the same
/// rights. The start of the program belongs to it, because the plan or the program may be another one after it.
/// </summary>
internal static class BoardTag
{
    private const int Length = 16;

    private static readonly string Start = Guid.NewGuid().ToString("N");

    /// <param name="board">The board.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="more">What else the answer depends on; empty: nothing.</param>
    public static string Of(Board board, Caller caller, string more) => Of(
        $"{board.Revision}-{board.AsOf:yyyyMMdd}-{board.Scope}-{Rights(caller)}-{more}");

    /// <summary>Of an answer that is the plan's alone.</summary>
    public static string OfPlan { get; } = Of("plan");

    private static string Of(string parts) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Start + parts)))[..Length]}\"";

    private static string Rights(Caller caller) =>
        string.Join(',', caller.Actor.Role?.Rights.Select(right => $"{right.Act}:{right.On}") ?? []);
}
