using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace Peiyu.Web.Signing;

/// <summary>
/// Opens a session's cookie once and not at every click. What is in it is only ever what was sealed into it; whether the session
/// still stands is asked at every request all the same.
/// </summary>
internal sealed class KeptTickets(ISecureDataFormat<AuthenticationTicket> sealing) : ISecureDataFormat<AuthenticationTicket>, IDisposable
{
    // So many people do not work at one time; beyond it the least used are opened again.
    private const int Most = 2_000;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _open = new(new MemoryCacheOptions { SizeLimit = Most });

    public string Protect(AuthenticationTicket data) => sealing.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => sealing.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => sealing.Unprotect(protectedText);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (string.IsNullOrEmpty(protectedText) || !string.IsNullOrEmpty(purpose))
        {
            return sealing.Unprotect(protectedText, purpose);
        }

        if (_open.Get<AuthenticationTicket>(protectedText) is { } known)
        {
            return known;
        }

        var ticket = sealing.Unprotect(protectedText, purpose);
        if (ticket is not null)
        {
            _open.Set(protectedText, ticket, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Idle });
        }

        return ticket;
    }

    public void Dispose() => _open.Dispose();
}
