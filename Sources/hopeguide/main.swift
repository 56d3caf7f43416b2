print("hopeguide")
