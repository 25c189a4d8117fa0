"""Streams of retired JPEG processes, which no encoder of the test environment writes: made once by DCMTK's dcmcjpeg."""

import base64

import numpy as np

# Spectral selection (processes 6 and 8) and full progression (10 and 12) at quality 100, of `original(bits)`.
_ENCODED = {
    ("1.2.840.10008.1.2.4.53", 8): (
        "|JeWF01!$>Nk#wx0RR9200961|JwjV009930RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI4"
        "0RaI40RaI40sq1P3kU!Z02l!Q5di<h02KfM0RR910000000000000093jf*w2mt{A0001%7vcGom*x2X!~ho%00RL40000000000"
        "000000S5>X|Jncu0RaF31pu4WxF+>33B5~#Z&K--)VgN%E}#Fz03i?n00agD0RR9100000000000U<F25fc<5K_et#asS!?2mt{A"
        "20s9R>nYQg9~FcF+bPqQ8%1FNcFV;q9lQ_+Y@AZTo528f$W-Nqkyt==P^rrgirXLm|Je"
    ),
    ("1.2.840.10008.1.2.4.53", 12): (
        "|JeWF01!$>Nk#wx0RR9200961|JwjV009930RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI4"
        "0RaI40RaI40sq1P3k(1d02l!Q5di<h02KfM0RR9100000000000000D4*%K!2mt{A0001%c7A>O2}noh-=F`)02dGd0|5X400000"
        "00000000003k(7O+5iXv0RRC70Gs(s_)Yw!>?ZzF_LF}pdkMdkyiNS2?LYs-03r|o00jgA1poj500000000002q;Em0asyl5f?Ex"
        "Vv+ya00;pA00ut*A<3fKw6)POKtq#Fw`pr)Vt|Jxo_uc7)<nfY4ow!_rL2jXf*hKA^xdVciR=h+XtwPwbWGFe|Je"
    ),
    ("1.2.840.10008.1.2.4.55", 8): (
        "|JeWF01!$>Nk#wx0RR9200961|JwjV009930RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI4"
        "0RaI40RaI40sq1P3kU!Z02l!Q5di<h02KfM0RR910000000000000083IEyv2mt{A0004&569%Be!oBe!~hl$00RI30000000000"
        "0000000jpB+5iXv0RRC70-I7zsV3BuYDu*u+LQmp02dGd0|5X40000000000000000wPiW+5iXv0RRR+0!hIq1e_9ZNx>%%|HJ?l"
        "5CH)I0000000000000000080t+5iXv0RRC%A&f>N5s1Wd|Jncu0RaF201z|(!~h%+00II70RaF200000000000Wkm}5kX;5k^kBN"
        "2mt{A0Y4DHH=2Cfm;t$`b!uP+>+N!6CadLgWG14V)v1u`6#2Ee|Je"
    ),
    ("1.2.840.10008.1.2.4.55", 12): (
        "|JeWF01!$>Nk#wx0RR9200961|JwjV009930RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI40RaI4"
        "0RaI40RaI40sq1P3k(1d02l!Q5di<h02KfM0RR9100000000000000C4gcBz2mt{A0004&bo~eDN<n^u^Zx+<!~hl$00RI300000"
        "000000000000|2J+5iXv0RRC70-N<NP5PH6{Y#U6rOCfi<lm`t|HJ?q5C8xN000000000000000000IiL{(yQ|Jncu0RaF8KLR19"
        "qgrQBLrq4s&Y*^xjcJ`h4K*6mI)WN%HKuh0G}LQM>OcR)02dGd0|5X400000000000000G5%3`Y+5iXv0RRC%A;5^3n4BfBBmdd}"
        "2mt{A000n||HJ?q5CH)J00RL4000000000000Hm-QGt=6|Jncu0RaF3KM*TyG1DQRntv`kZFhZ?_S$>D|Je"
    ),
}  # fmt: skip


def original(bits: int) -> np.ndarray:
    """Return the 16 x 24 ramp from 0 to the largest value that was encoded."""
    y, x = np.mgrid[:16, :24]
    return ((x * 8 + y * 5) * (2**bits - 1) // 259).astype(np.uint16 if bits > 8 else np.uint8)


def stream(syntax: str, bits: int) -> bytes:
    """Return an encoded frame."""
    return base64.b85decode(_ENCODED[syntax, bits])


SYNTAXES = tuple(_ENCODED)
