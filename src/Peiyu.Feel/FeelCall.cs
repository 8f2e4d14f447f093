using Peiyu.Feel.Values;

namespace Peiyu.Feel;

/// <summary>A call, in an expression's text, of a function that is no part of the language.</summary>
/// <param name="Function">The function's name.</param>
/// <param name="Arguments">The arguments in order: the value of one that is written out, C# null for any other and for those given by name.</param>
/// <param name="Line">Line of the call's beginning, from 1.</param>
/// <param name="Column">Column of the call's beginning, from 1.</param>
public sealed record FeelCall(string Function, IReadOnlyList<FeelValue?> Arguments, int Line, int Column);
