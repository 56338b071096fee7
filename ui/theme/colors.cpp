// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <array>
#include <cmath>

namespace Baton::Ui {

namespace {

struct ColorRow
{
    QRgb light;
    QRgb dark;
    QRgb contrastLight;
    QRgb contrastDark;
};

constexpr std::array<ColorRow, std::size_t(ColorRole::RoleCount)> colorTable{{
    {0xffffffff, 0xff1b1e1d, 0xffffffff, 0xff000000}, // Surface
    {0xfff6f7f6, 0xff151817, 0xffffffff, 0xff000000}, // SurfaceSunken
    {0xffffffff, 0xff242827, 0xffffffff, 0xff000000}, // SurfaceRaised
    {0xffe6e9e7, 0xff2c3130, 0xff5a5a5a, 0xff9a9a9a}, // Line
    {0xffc9cfcc, 0xff444b49, 0xff000000, 0xffffffff}, // LineStrong
    {0xff7f8985, 0xff7b8480, 0xff000000, 0xffffffff}, // Control
    {0xff1a1f1d, 0xffe7ebe9, 0xff000000, 0xffffffff}, // Text
    {0xff5c6661, 0xff9ca7a2, 0xff2e2e2e, 0xffdcdcdc}, // TextMuted
    {0xff2f6f5e, 0xff6fc2ab, 0xff003d7a, 0xff66d0ff}, // Accent
    {0xffffffff, 0xff0c1a15, 0xffffffff, 0xff000000}, // OnAccent
    {0xff275e4f, 0xff86d0bb, 0xff002a57, 0xffa6e4ff}, // AccentHover
    {0xffe2efea, 0xff21352f, 0xffcfe3ff, 0xff0b2f4d}, // AccentSoft
    {0xffeef1ef, 0xff222726, 0xffe8e8e8, 0xff262626}, // Hover
    {0xfff1f3f2, 0xff272c2b, 0xfff0f0f0, 0xff1c1c1c}, // VisitorBubble
    {0xffecf0f7, 0xff232a36, 0xffe6eeff, 0xff0a1c38}, // AiBubble
    {0xffdfeee8, 0xff1f3a32, 0xffe0f5e0, 0xff05280f}, // AgentBubble
    {0xfffdf4da, 0xff37301a, 0xfffff6cc, 0xff332b00}, // NoteBubble
    {0xffa67a14, 0xffd2ab4f, 0xff6b4e00, 0xffffd84d}, // NoteLine
    {0xff2f6f5e, 0xff6fc2ab, 0xff004d26, 0xff7dffb0}, // WaitOk
    {0xff8a5a00, 0xffe2b45a, 0xff5c3a00, 0xffffd24d}, // WaitSoon
    {0xffb3261e, 0xfff2938b, 0xff8a0000, 0xffffa8a0}, // WaitLate
    {0xfffbe9e7, 0xff3b2321, 0xffffe5e2, 0xff3d0b08}, // DangerSoft
    {0xfffcf3dc, 0xff352d19, 0xfffff2d1, 0xff332600}, // WarnSoft
    {0xffb9dccf, 0xff2f6656, 0xff9cc9ff, 0xff0f4c81}, // Selection
    {0xffebeeec, 0xff2a302e, 0xffe8e8e8, 0xff262626}, // Chip
}};

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

} // namespace

QColor colorOf(Scheme scheme, ColorRole role)
{
    const ColorRow &row = colorTable.at(std::size_t(role));
    switch (scheme) {
    case Scheme::Light:
        return QColor(row.light);
    case Scheme::Dark:
        return QColor(row.dark);
    case Scheme::ContrastLight:
        return QColor(row.contrastLight);
    case Scheme::ContrastDark:
        return QColor(row.contrastDark);
    }
    return {};
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace Baton::Ui
