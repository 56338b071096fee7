// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton {

/// What kind of page a visitor is on: one who reads prices wants something else than one who reads help.
enum class PageGroup { Other, Pricing, Product, Checkout, Support };

/// The group of a page by the words of its path, in English, German and the usual short forms; the last part that
/// names a group decides ("/products/desk/pricing" is about prices). Neither host nor query is looked at.
PageGroup pageGroup(const QString &url);

} // namespace Baton
