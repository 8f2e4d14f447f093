using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Peiyu.Architecture.Tests;

/// <summary>A file of C# with its syntax.</summary>
/// <param name="Path">src/Peiyu.Plans/Model/Plan.cs.</param>
/// <param name="Tree">Parsed, not bound.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    public SyntaxNode Root => Tree.GetRoot();

    /// <summary>The project's folder: Peiyu.Plans.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The folders between the project and the file.</summary>
    public string[] Folders => Path.Split('/')[2..^1];

    /// <summary>The type that the file is named for; Parser.Names.cs is a part of Parser.</summary>
    public string Title => System.IO.Path.GetFileName(Path).Split('.')[0];

    public int Lines => Tree.GetText().Lines is var lines && lines[^1].Span.IsEmpty ? lines.Count - 1 : lines.Count;

    /// <summary>The types that stand in no other type.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> Types =>
        Root.DescendantNodes(node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    public static SourceFile Parse(string path) =>
        new(path, CSharpSyntaxTree.ParseText(Repository.Read(path), new(LanguageVersion.Preview), path));

    /// <summary>“file:line”, to be found at once.</summary>
    public string At(SyntaxNodeOrToken node) => $"{Path}:{Tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}";
}
