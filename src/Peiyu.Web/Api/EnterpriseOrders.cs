using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Api;

/// <summary>The enterprises of a board in the orders that can be asked for; each is made once for a board.</summary>
internal sealed class EnterpriseOrders
{
    public const string Register = "register";

    private const string Code = "code";
    private const string Name = "name";
    private const string Sum = "-sum";
    private const string Met = "-met";

    private static readonly ConditionalWeakTable<Board, EnterpriseOrders> Made = [];

    private readonly Board _board;
    private readonly ConcurrentDictionary<string, IReadOnlyList<EnterpriseLine>> _orders = new(StringComparer.Ordinal);

    private EnterpriseOrders(Board board) => _board = board;

    public static IReadOnlyList<string> All { get; } = [Register, Code, Name, Sum, Met];

    public static EnterpriseOrders Of(Board board) => Made.GetValue(board, one => new(one));

    public IReadOnlyList<EnterpriseLine> By(string sort) => sort == Register ? _board.Enterprises : _orders.GetOrAdd(sort, Make);

    private IReadOnlyList<EnterpriseLine> Make(string sort) => sort switch
    {
        Code => [.. _board.Enterprises.OrderBy(line => line.Code, StringComparer.Ordinal)],
        Name => [.. _board.Enterprises.OrderBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Code, StringComparer.Ordinal)],
        Sum => [.. _board.Enterprises.OrderByDescending(line => line.Sum.Money)],
        _ => [.. _board.Enterprises.OrderByDescending(line => line.Met)],
    };
}
