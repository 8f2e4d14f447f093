using Peiyu.Core.Access;

namespace Peiyu.Web.Signing;

/// <summary>Who asks.</summary>
public sealed class Caller
{
    // Until there is a way to sign in, whoever can reach this machine's own address is trusted as its command line is.
    public Actor Actor { get; set; } = Actor.CommandLine;
}
