namespace Peiyu.Core.Messages;

/// <summary>What a message says.</summary>
/// <param name="Text">One sentence.</param>
/// <param name="Link">The address of what it speaks of, from the site's root, without a day.</param>
public sealed record Letter(string Text, string Link);
