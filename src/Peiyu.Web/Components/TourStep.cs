namespace Peiyu.Web.Components;

/// <summary>One look at one page.</summary>
/// <param name="Title">What the page is for.</param>
/// <param name="Sentence">What to look at there, and what to do with it.</param>
/// <param name="Path">The page.</param>
public sealed record TourStep(string Title, string Sentence, string Path);
