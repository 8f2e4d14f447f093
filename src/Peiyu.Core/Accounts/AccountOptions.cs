namespace Peiyu.Core.Accounts;

/// <summary>What a site may decide about signing in.</summary>
public sealed class AccountOptions
{
    public const string Optional = "optional";

    /// <summary>“optional”: roles that should have a second factor may work without, as in the demonstration. Otherwise they must enrol first.</summary>
    public string SecondFactor { get; set; } = "required";

    public bool SecondFactorIsOptional => string.Equals(SecondFactor, Optional, StringComparison.OrdinalIgnoreCase);
}
