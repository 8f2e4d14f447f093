using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Tables;

/// <summary>A column of conditions.</summary>
/// <param name="Label">What it is called: its label, or the expression.</param>
/// <param name="Expression">What is tested.</param>
/// <param name="Values">Unary tests that every input must pass; C# null when any input will do.</param>
internal sealed record InputClause(string Label, TableCell Expression, Node? Values);
