using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Tables;

/// <summary>A cell as written, and what it means.</summary>
internal sealed record TableCell(string Text, Node Node);
