namespace Peiyu.Core.Data;

/// <summary>A key that protects cookies and forms: several nodes share it, and a restart does not sign anybody out.</summary>
public sealed class ProtectionKey
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
